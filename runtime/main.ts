// The composition root: the only reader of the arguments and the environment. What it joins lives in the folders beside it.
import packageJson from '../package.json' with { type: 'json' };

process.stdout.write(`${packageJson.name} ${packageJson.version}\n`);
