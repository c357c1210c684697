import { parseArgs } from 'node:util';

export const usage = `Usage: npm run seed -- [options]

Without options the demo's four providers are written again, with dates around today.

  --activities NUMBER   fills one provider with that many generated activities, for measurements
  --provider ID         which provider; big when left out
  --file PATH           writes the static file of the demo instead of a database`;

export type SeedTask =
  | { task: 'demo' }
  | { task: 'big'; provider: string; activities: number }
  | { task: 'file'; path: string };

/** Called with something else than the usage says. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

/** Reads the words after the command. Throws {@link WrongUsage}. */
export function seedTask(argv: readonly string[]): SeedTask {
  const { activities, provider, file } = parsed(argv);
  if (file !== undefined) {
    if (activities !== undefined || provider !== undefined) throw new WrongUsage('--file stands alone.');
    return { task: 'file', path: file };
  }
  if (activities === undefined) {
    if (provider !== undefined) throw new WrongUsage('--provider needs --activities.');
    return { task: 'demo' };
  }
  if (!/^[1-9]\d{0,6}$/.test(activities)) throw new WrongUsage(`"${activities}" is no number of activities from 1 to 9999999.`);
  return { task: 'big', provider: provider ?? 'big', activities: Number(activities) };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: { activities: { type: 'string' }, provider: { type: 'string' }, file: { type: 'string' } } }).values;
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
