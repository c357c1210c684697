import { runSeed } from './run.ts';

const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = process.env;

process.exitCode = await runSeed(process.argv.slice(2), {
  store: { databaseUrl, dataDir, what: 'the seed' },
  print: (text) => console.log(text),
  now: new Date(),
});
