// An editor as VS Code is one: the same protocol package, over the server's standard input.
// Arguments: the world's folder, then the server's command. Prints one JSON object of what it saw.
const { spawn } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const {
  CodeActionRequest, CompletionRequest, createProtocolConnection, DefinitionRequest,
  DidChangeTextDocumentNotification, DidOpenTextDocumentNotification, ExitNotification,
  HoverRequest, InitializedNotification, InitializeRequest, LogMessageNotification,
  PublishDiagnosticsNotification, ShutdownRequest, StreamMessageReader, StreamMessageWriter,
} = require("vscode-languageserver-protocol/node");

const PATIENCE_MS = 30_000;

async function main() {
  const [world, command, ...rest] = process.argv.slice(2);
  const server = spawn(command, rest, { stdio: ["pipe", "pipe", "inherit"] });
  const left = new Promise((done) => server.on("exit", done));
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const shown = new Map();
  const said = [];
  let news = () => {};
  connection.onNotification(PublishDiagnosticsNotification.type, (told) => {
    shown.set(told.uri, told.diagnostics);
    news();
  });
  connection.onNotification(LogMessageNotification.type, (told) => said.push(told.message));
  connection.listen();

  async function until(uri, holds) {
    const end = Date.now() + PATIENCE_MS;
    while (!(shown.has(uri) && holds(shown.get(uri)))) {
      if (Date.now() > end) throw new Error(`still shown: ${JSON.stringify([...shown])} ${said}`);
      await new Promise((done) => { news = done; setTimeout(done, 500); });
    }
    return shown.get(uri);
  }

  const file = path.join(world, "scenes", "moments.ink");
  const uri = pathToFileURL(file).href;
  const textDocument = { uri };
  const before = fs.readFileSync(file, "utf8").trimEnd() + "\n\n=== she_is_told ===\n# arrive: quiet\n";
  const good = before + "~ tell(ane, boat_missing)\n-> DONE\n";
  const bad = before + "~ tell(anne, boat_missing)\n-> DONE\n";
  const line = before.split("\n").length - 1;
  const inAne = { line, character: "~ tell(a".length };

  const hello = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid, rootUri: pathToFileURL(world).href,
    capabilities: { workspace: { workspaceFolders: true } },
    workspaceFolders: [{ uri: pathToFileURL(world).href, name: "world" }],
  });
  await connection.sendNotification(InitializedNotification.type, {});
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: "ink", version: 1, text: good },
  });
  await until(uri, (found) => found.length === 0);
  await connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 2 }, contentChanges: [{ text: bad }],
  });
  const [wrong] = await until(uri, (found) => found.length === 1);
  const actions = await connection.sendRequest(CodeActionRequest.type, {
    textDocument, range: wrong.range, context: { diagnostics: [wrong] },
  });
  const mend = actions.find((each) => each.isPreferred);
  const [edit] = mend.edit.changes[uri];
  await connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 3 },
    contentChanges: [{ range: edit.range, text: edit.newText }],
  });
  await until(uri, (found) => found.length === 0);
  const definition = await connection.sendRequest(
    DefinitionRequest.type, { textDocument, position: inAne });
  const hover = await connection.sendRequest(HoverRequest.type, { textDocument, position: inAne });
  const completion = await connection.sendRequest(CompletionRequest.type, {
    textDocument, position: { line, character: "~ tell(".length },
  });
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  console.log(JSON.stringify({
    server: hello.serverInfo.name,
    code: wrong.code,
    mend: mend.title,
    definition: [path.basename(definition.uri), definition.range.start.line],
    hover: hover.contents.value,
    completion: completion.sort((a, b) => (a.sortText < b.sortText ? -1 : 1)).map((each) => each.label),
    said,
    exit: await left,
  }));
}

main().catch((fault) => { console.error(fault); process.exit(1); });
