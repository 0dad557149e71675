import { setFlagsFromString } from 'node:v8'

// A scan lasts about a second: V8's last compiler takes more time than its machine code saves, and the one before it is worth it for
// fewer functions than by default. What that gives is in docs/engine-speed.md.
setFlagsFromString('--no-turbofan')
setFlagsFromString('--invocation-count-for-maglev=2000')
