import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { clearInterval, clearTimeout, setInterval, setTimeout } from 'node:timers';

const POLL_MS = 10;

/**
 * Runs a command to its end. Resolves to its exit code, its output, the seconds from start to end and the most memory
 * it held at a time in MB (Linux: the high-water mark of resident memory, read while it runs; elsewhere `null`). After
 * `mostSeconds` it is ended and `timedOut`.
 */
export function runMeasured(command, args, mostSeconds = null) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    let peakMb = null;
    let timedOut = false;
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    const poll = setInterval(() => (peakMb = peakMemory(child.pid) ?? peakMb), POLL_MS);
    const limit =
      mostSeconds === null
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            child.kill('SIGKILL');
          }, mostSeconds * 1000);
    const stopClocks = () => {
      clearInterval(poll);
      clearTimeout(limit);
    };
    child.on('error', (error) => {
      stopClocks();
      reject(error);
    });
    child.on('close', (code) => {
      stopClocks();
      const seconds = (performance.now() - started) / 1000;
      resolve({ code, stdout, stderr, seconds, peakMb, timedOut });
    });
  });
}

/** The kernel keeps the high-water mark, so that only growth in the last milliseconds can be missed. */
function peakMemory(pid) {
  try {
    const kilobytes = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return kilobytes ? Number(kilobytes[1]) / 1024 : null;
  } catch (error) {
    // The process has just ended, or this system has no /proc.
    if (['ENOENT', 'ESRCH'].includes(error.code)) return null;
    throw error;
  }
}
