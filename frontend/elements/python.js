/**
 * Python in a worker, one for the whole page: it is woken once, and thrown away when code does not end.
 *
 * The page fetches Python's bytes and hands them over; the worker's own policy lets it fetch nothing.
 */
export class Late extends Error {}
export class Stopped extends Error {}
export class Broken extends Error {}

const WAKING = 60_000; // milliseconds; two seconds are usual
let awake = null;
let giveUp = null; // ends what is waited for

/** Wake Python unless it is awake; the addresses are those of its worker, its machine and its library. */
export function wake(addresses) {
  awake ??= begin(addresses).catch((error) => {
    awake = null;
    throw error;
  });
  return awake;
}

/** Run code and tests for at most so many milliseconds; what goes on longer is ended with its worker. */
export async function run(addresses, source, tests, most) {
  const worker = await wake(addresses);
  try {
    return (await ask(worker, { source, tests }, most)).told;
  } catch (error) {
    stop(worker);
    throw error;
  }
}

/** End whatever runs. */
export function stop(worker) {
  awake = null;
  worker?.terminate();
}

/** End what runs, because the person wants it. */
export const stopNow = () => giveUp?.(new Stopped());

async function begin({ python, machine, library }) {
  const worker = new Worker(python);
  const [wasm, books] = await Promise.all([bytes(machine), bytes(library)]);
  await ask(worker, { wasm, library: books }, WAKING, [wasm, books]);
  return worker;
}

async function bytes(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Broken("Python could not be loaded.");
  return answer.arrayBuffer();
}

function ask(worker, message, most, given = []) {
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => end(reject, new Late()), most);
    const end = (act, value) => {
      clearTimeout(clock);
      giveUp = null;
      act(value);
    };
    giveUp = (error) => end(reject, error);
    worker.onmessage = ({ data }) => (data.broken ? end(reject, new Broken(data.broken)) : end(resolve, data));
    worker.onerror = (event) => end(reject, new Broken(event.message ?? "The worker stopped."));
    worker.postMessage(message, given);
  });
}
