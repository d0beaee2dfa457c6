// Lives one life under Pyodide, from the sources as they lie here, and prints its digest.
const path = require("path");
const { createRequire } = require("module");
const [modules, source, ...asked] = process.argv.slice(2);
const { loadPyodide } = createRequire(path.join(modules, "_"))("pyodide");

const program = `
import sys
sys.path.insert(0, "/source")
from wintering.players.cli.main import main
code = main(asked.to_py())
`;

async function main() {
  const pyodide = await loadPyodide({
    indexURL: path.join(modules, "pyodide"),
    stdout: (line) => process.stdout.write(line + "\n"),
    stderr: (line) => process.stderr.write(line + "\n"),
    env: { HOME: "/home/pyodide", PYTHONDONTWRITEBYTECODE: "1" },
  });
  pyodide.FS.mkdirTree("/source");
  pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root: source }, "/source");
  pyodide.globals.set("asked", asked);
  pyodide.runPython(program);
  process.exitCode = pyodide.globals.get("code");
}

main().catch((error) => {
  process.stderr.write(String(error.message || error) + "\n");
  process.exitCode = 1;
});
