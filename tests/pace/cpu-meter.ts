import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks per second of /proc on Linux. */
const TICKS = 100;

type Process = { parent: number; ticks: number };

function processes(): Map<number, Process> {
  const all = new Map<number, Process>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      // What ended leaves its time to the one that waited for it: a browser that gives up a process has not used less.
      const [own, system, ended, endedSystem] = fields.slice(11, 15).map(Number) as [
        number,
        number,
        number,
        number,
      ];
      all.set(Number(name), { parent: Number(fields[1]), ticks: own + system + ended + endedSystem });
    } catch {
      // It ended between the listing and the reading.
    }
  }
  return all;
}

/** CPU seconds used so far by a process and everything below it (Linux). */
export function cpuSeconds(root: number): number {
  const all = processes();
  const belongs = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = all.get(at)?.parent) {
      if (at === root) return true;
    }
    return false;
  };
  let ticks = 0;
  for (const [pid, { ticks: used }] of all) if (belongs(pid)) ticks += used;
  return ticks / TICKS;
}
