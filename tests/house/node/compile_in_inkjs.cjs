// Compiles a world's main.ink in inkjs and tells in JSON what it found.
const fs = require("fs");
const path = require("path");
const { createRequire } = require("module");
const { Compiler, CompilerOptions } = createRequire(path.join(process.argv[2], "_"))("inkjs/full");

const folder = process.argv[3];
const found = { errors: [], warnings: [], externals: [] };
const files = {
  ResolveInkFilename: (name) => path.join(folder, name),
  LoadInkFileContents: (name) => fs.readFileSync(name, "utf-8"),
};
// 0 author (TODO), 1 warning, 2 error
const told = (message, kind) =>
  (kind === 2 ? found.errors : kind === 1 ? found.warnings : []).push(message);
const source = fs.readFileSync(path.join(folder, "main.ink"), "utf-8");
const options = new CompilerOptions("main.ink", [], false, told, files);
try {
  const story = new Compiler(source, options).Compile();
  // Played with the prelude's fallbacks: the first page must come.
  story.allowExternalFunctionFallbacks = true;
  story.onError = told;
  let lines = 0;
  while (story.canContinue && lines < 400) {
    story.Continue();
    lines += 1;
  }
  found.lines = lines;
  found.choices = story.currentChoices.length;
} catch (error) {
  found.errors.push(String(error && error.message ? error.message : error));
}
process.stdout.write(JSON.stringify(found));
