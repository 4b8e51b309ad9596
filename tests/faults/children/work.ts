import { Random } from '../../unit/random';
import { activities } from './activities/activities';
import { say } from './say';

const [name = '', folder = '', seed = '0'] = process.argv.slice(2);

// Does one thing with a library without end, and says each save when it is confirmed.
const activity = activities[name];
if (activity === undefined) throw new Error(`There is no activity “${name}”.`);
await activity({ folder, random: new Random(Number(seed)), say, ready: () => { say({ ready: true }); } });
