// Plays stories in inkjs, asked by JSON lines: one process for many plays.
//   {"files": {"main.ink": "..."}, "main": "main.ink"}  compiles; answers {errors, warnings, notes}
//   {"answers": [0, 2, 1], "lines": 500, "start": ""}   plays the story compiled last, from its
//     beginning or from the knot "start"; an answer counts round among the choices; answers
//     {"turns": [{"lines": [[text, tags], ...], "choices": [[text, tags], ...]}, ...], "errors": []}
const path = require("path");
const readline = require("readline");
const { createRequire } = require("module");
const { Compiler, CompilerOptions } = createRequire(path.join(process.argv[2], "_"))("inkjs/full");

let story = null;

function compile(asked) {
  const found = { errors: [], warnings: [], notes: [] };
  const files = {
    ResolveInkFilename: (name) => name,
    LoadInkFileContents: (name) => {
      if (!(name in asked.files)) throw new Error(`no file ${name}`);
      return asked.files[name];
    },
  };
  // 0 author (TODO), 1 warning, 2 error
  const told = (message, kind) => found[["notes", "warnings", "errors"][kind]].push(message);
  story = null;
  try {
    const options = new CompilerOptions(asked.main, [], false, told, files);
    story = new Compiler(asked.files[asked.main], options).Compile();
    story.allowExternalFunctionFallbacks = true;
  } catch (error) {
    found.errors.push(String((error && error.message) || error));
  }
  return found;
}

function turn(errors, limit) {
  const lines = [];
  while (story.canContinue && errors.length === 0) {
    const text = story.Continue();
    lines.push([text, story.currentTags]);
    if (lines.length > limit) errors.push("too many lines");
  }
  return { lines, choices: story.currentChoices.map((each) => [each.text, each.tags || []]) };
}

function play(asked) {
  const turns = [];
  const errors = [];
  const warnings = [];
  try {
    story.ResetState();
    story.onError = (message, kind) => (kind === 2 ? errors : warnings).push(message);
    if (asked.start) story.ChoosePathString(asked.start);
    turns.push(turn(errors, asked.lines));
    for (const answer of asked.answers) {
      if (errors.length > 0 || story.currentChoices.length === 0) break;
      story.ChooseChoiceIndex(answer % story.currentChoices.length);
      turns.push(turn(errors, asked.lines));
    }
  } catch (error) {
    errors.push(String((error && error.message) || error));
  }
  return { turns, errors, warnings };
}

readline.createInterface({ input: process.stdin }).on("line", (line) => {
  const asked = JSON.parse(line);
  process.stdout.write(JSON.stringify(asked.files ? compile(asked) : play(asked)) + "\n");
});
