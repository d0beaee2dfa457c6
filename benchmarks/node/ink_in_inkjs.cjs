// Does for inkjs what the benchmarks ask, one request a line, timed in here.
// Run as: node --expose-gc ink_in_inkjs.cjs MODULES
const fs = require("fs");
const path = require("path");
const readline = require("readline");
const { createRequire } = require("module");

const began = process.hrtime.bigint();
const { Compiler, CompilerOptions, Story } = createRequire(path.join(process.argv[2], "_"))("inkjs/full");
const imported = seconds(began);

let compiled = "";
let story = null;

function seconds(since) {
  return Number(process.hrtime.bigint() - since) / 1e9;
}

// One play from the beginning: at its nth choice it takes draws[n] modulo the choices there are.
function play(draws, most, told) {
  story.ResetState();
  let taken = 0;
  for (;;) {
    const text = story.ContinueMaximally();
    const choices = story.currentChoices.map((each) => each.text);
    if (told) told.push([text, choices]);
    if (choices.length === 0 || taken >= most) return taken;
    story.ChooseChoiceIndex(draws[taken] % choices.length);
    taken += 1;
  }
}

const doings = {
  imported: () => imported,
  compile({ file }) {
    const folder = path.dirname(file);
    const source = fs.readFileSync(file, "utf-8");
    const start = process.hrtime.bigint();
    const options = new CompilerOptions(path.basename(file), [], false, () => {}, {
      ResolveInkFilename: (name) => path.join(folder, name),
      LoadInkFileContents: (name) => fs.readFileSync(name, "utf-8"),
    });
    const json = new Compiler(source, options).Compile().ToJson();
    return { seconds: seconds(start), json };
  },
  load({ file }) {
    compiled = fs.readFileSync(file, "utf-8").replace(/^\uFEFF/, "");
    const start = process.hrtime.bigint();
    story = new Story(compiled);
    story.Continue();
    return seconds(start);
  },
  play({ plays, most }) {
    const start = process.hrtime.bigint();
    let taken = 0;
    for (const draws of plays) taken += play(draws, most);
    return [taken, seconds(start)];
  },
  tell({ draws, most }) {
    const told = [];
    play(draws, most, told);
    return told;
  },
  keep({ draws, most }) {
    // Each choice of a play is saved and restored: seconds of each.
    const saved = [];
    const restored = [];
    story.ResetState();
    for (let taken = 0; taken < most; taken += 1) {
      story.ContinueMaximally();
      let start = process.hrtime.bigint();
      const text = story.state.ToJson();
      saved.push(seconds(start));
      start = process.hrtime.bigint();
      story.state.LoadJson(text);
      restored.push(seconds(start));
      const count = story.currentChoices.length;
      if (count === 0) break;
      story.ChooseChoiceIndex(draws[taken] % count);
    }
    return [saved, restored];
  },
  lives({ draws, most, count }) {
    // Memory that each further life takes, in bytes.
    const held = [];
    const before = memory();
    for (let n = 0; n < count; n += 1) {
      story = new Story(compiled);
      play(draws, most);
      held.push(story);
    }
    return (memory() - before) / held.length;
  },
};

function memory() {
  global.gc();
  global.gc();
  return process.memoryUsage().rss;
}

readline.createInterface({ input: process.stdin }).on("line", (line) => {
  const asked = JSON.parse(line);
  let answer;
  try {
    answer = { is: doings[asked.do](asked) };
  } catch (error) {
    answer = { error: String((error && error.message) || error) };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
});
