// Runs before every script, so it must parse on any Node since 12.
const needed = [24, 20];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    `Liaisons needs Node ${needed.join('.')} or later and found ${process.versions.node}: ` +
      'npm brings it on Linux (x64, arm64) and Windows (x64) with "npm ci"; elsewhere install it, then run the command again.',
  );
  process.exit(1);
}
