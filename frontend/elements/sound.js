/**
 * What a microphone picks up, in decibels below full scale, measured in this browser: no sound leaves it.
 *
 *   const hearing = listen(stream);   hearing.heard: [{ level, clipped }]   hearing.stop()
 */
const EVERY = 50; // milliseconds, of one level
const NEWEST = 32768; // samples that are remembered, so that a busy machine misses none
const FULL = 0.985; // of full scale: a sample from here on is cut off
const SILENCE = -100; // dB; a microphone that is off
const TONE = { hertz: 880, seconds: 0.6, gain: 0.05 };

/** Listen until it is stopped; `now` is told each level. */
export function listen(stream, now = () => {}) {
  const sound = new AudioContext();
  const ear = sound.createAnalyser();
  ear.fftSize = NEWEST;
  ear.smoothingTimeConstant = 0;
  sound.createMediaStreamSource(stream).connect(ear);
  const heard = [], samples = new Float32Array(NEWEST), piece = Math.round((sound.sampleRate * EVERY) / 1000);
  let until = sound.currentTime;
  const tick = setInterval(() => {
    ear.getFloatTimeDomainData(samples);
    const fresh = Math.min(Math.floor(NEWEST / piece), Math.floor(((sound.currentTime - until) * 1000) / EVERY));
    until += (fresh * EVERY) / 1000;
    if (sound.currentTime - until > 1) until = sound.currentTime;
    for (let left = fresh; left > 0; left -= 1) heard.push(levelOf(samples.subarray(NEWEST - left * piece, NEWEST - (left - 1) * piece)));
    if (fresh) now(heard.at(-1).level);
  }, EVERY);
  return {
    heard,
    echo: () => echo(sound, ear),
    stop() { clearInterval(tick); sound.close(); },
  };
}

function levelOf(samples) {
  return {
    level: decibels(Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / samples.length)),
    clipped: samples.reduce((count, x) => count + (Math.abs(x) >= FULL), 0) / samples.length,
  };
}

/** By how many decibels the microphone hears a short quiet tone of this machine's own. */
async function echo(sound, ear) {
  const bins = new Float32Array(ear.frequencyBinCount), at = Math.round((TONE.hertz * ear.fftSize) / sound.sampleRate);
  const here = () => { ear.getFloatFrequencyData(bins); return Math.max(...bins.slice(at - 1, at + 2), SILENCE); };
  const before = here();
  const tone = sound.createOscillator(), volume = sound.createGain();
  tone.frequency.value = TONE.hertz;
  volume.gain.value = TONE.gain;
  tone.connect(volume).connect(sound.destination);
  tone.start();
  await new Promise((resolve) => setTimeout(resolve, TONE.seconds * 1000));
  const during = here();
  tone.stop();
  return during - before;
}

const decibels = (share) => Math.max(SILENCE, 20 * Math.log10(share || 1e-9));

/** The level below which this share of them lies. */
export function quantile(levels, share) {
  const sorted = [...levels].sort((a, b) => a - b);
  return sorted.length ? sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] : null;
}
