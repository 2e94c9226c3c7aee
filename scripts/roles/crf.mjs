// Linear-chain CRF over sparse binary features, with partial labels: loss = log Z(all) - log Z(allowed).
export const L = 7;

/** mulberry32: small seeded generator, the same on every machine. */
export function random(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle(list, rand) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(rand() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}

/** Sums in log space over paths that stay in the allowed sets; fills node and edge marginals. */
export function forwardBackward(n, emission, trans, start, end, allowed, node, edge) {
  const alpha = new Float64Array(n * L);
  const beta = new Float64Array(n * L);
  const scale = new Float64Array(n);
  const potential = new Float64Array(n * L);
  const step = trans.map((w) => Math.exp(w));
  for (let i = 0; i < n; i++) {
    let top = -Infinity;
    for (let y = 0; y < L; y++) if ((allowed[i] >> y) & 1) top = Math.max(top, emission[i * L + y]);
    for (let y = 0; y < L; y++)
      potential[i * L + y] = (allowed[i] >> y) & 1 ? Math.exp(emission[i * L + y] - top) : 0;
  }
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let y = 0; y < L; y++) {
      let into = 0;
      if (i === 0) into = Math.exp(start[y]);
      else for (let x = 0; x < L; x++) into += alpha[(i - 1) * L + x] * step[x * L + y];
      sum += alpha[i * L + y] = into * potential[i * L + y] * (i === n - 1 ? Math.exp(end[y]) : 1);
    }
    scale[i] = sum;
    for (let y = 0; y < L; y++) alpha[i * L + y] /= sum;
  }
  for (let y = 0; y < L; y++) beta[(n - 1) * L + y] = 1;
  for (let i = n - 2; i >= 0; i--) {
    for (let x = 0; x < L; x++) {
      let out = 0;
      for (let y = 0; y < L; y++) {
        out +=
          step[x * L + y] *
          potential[(i + 1) * L + y] *
          beta[(i + 1) * L + y] *
          (i + 1 === n - 1 ? Math.exp(end[y]) : 1);
      }
      beta[i * L + x] = out / scale[i + 1];
    }
  }
  for (let k = 0; k < n * L; k++) node[k] = alpha[k] * beta[k];
  if (edge === undefined) return;
  edge.fill(0);
  for (let i = 1; i < n; i++) {
    for (let x = 0; x < L; x++) {
      for (let y = 0; y < L; y++) {
        edge[x * L + y] +=
          (alpha[(i - 1) * L + x] *
            step[x * L + y] *
            potential[i * L + y] *
            beta[i * L + y] *
            (i === n - 1 ? Math.exp(end[y]) : 1)) /
          scale[i];
      }
    }
  }
}

/**
 * Trains on abstracts {features: Int32Array[], allowed: number[], weight?: number[], genre: number[]}.
 * `domains` copies of the weights are added in proportion to an abstract's genre.
 */
export function train(abstracts, featureCount, options) {
  const {
    seed = 1,
    epochs = 8,
    rate = 0.02,
    l2 = 1e-3,
    genreL2 = 3e-3,
    domains = 0,
    dropout = 0,
    from = 2,
    inGenre,
  } = options;
  const rand = random(seed);
  const D = domains + 1;
  const size = featureCount * L;
  const w = new Float64Array(size * D);
  const h = new Float64Array(size * D).fill(1e-3);
  const sum = new Float64Array(size * D);
  const chain = L * L + 2 * L;
  const t = new Float64Array(chain * D);
  const th = new Float64Array(chain * D).fill(1e-3);
  const tsum = new Float64Array(chain * D);
  const order = abstracts.map((_, index) => index);
  const edgeAll = new Float64Array(L * L);
  const edgeOk = new Float64Array(L * L);
  let kept = 0;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, rand);
    for (const at of order) {
      const a = abstracts[at];
      const n = a.features.length;
      const factor = [1, ...(a.genre ?? []).slice(0, domains)];
      const emission = new Float64Array(n * L);
      const features =
        dropout > 0 ? a.features.map((list) => list.filter(() => rand() >= dropout)) : a.features;
      const keepScale = 1 / (1 - dropout);
      score(features, w, size, factor, inGenre, emission, keepScale);
      const c = combine(t, chain, factor);
      const trans = c.subarray(0, L * L);
      const start = c.subarray(L * L, L * L + L);
      const end = c.subarray(L * L + L);
      const all = new Float64Array(n * L);
      const ok = new Float64Array(n * L);
      forwardBackward(n, emission, trans, start, end, a.everything, all, edgeAll);
      forwardBackward(n, emission, trans, start, end, a.allowed, ok, edgeOk);
      const importance = a.importance ?? 1;
      for (let i = 0; i < n; i++) {
        for (let y = 0; y < L; y++) {
          const g0 = importance * (all[i * L + y] - ok[i * L + y]);
          if (g0 === 0) continue;
          for (let d = 0; d < D; d++) {
            const f = factor[d];
            if (f < 0.02) continue;
            const base = d * size + y;
            const decay = d === 0 ? l2 : genreL2;
            for (const id of features[i]) {
              if (d > 0 && inGenre && inGenre[d - 1][id] === 0) continue;
              const k = base + id * L;
              const g = g0 * f * keepScale + decay * w[k];
              h[k] += g * g;
              w[k] -= (rate * g) / Math.sqrt(h[k]);
            }
          }
        }
      }
      for (let d = 0; d < D; d++) {
        const f = factor[d];
        if (f < 0.02) continue;
        const base = d * chain;
        for (let k = 0; k < chain; k++) {
          let g;
          if (k < L * L) g = edgeAll[k] - edgeOk[k];
          else if (k < L * L + L) g = all[k - L * L] - ok[k - L * L];
          else g = all[(n - 1) * L + k - L * L - L] - ok[(n - 1) * L + k - L * L - L];
          g = g * f * importance + (d === 0 ? l2 : genreL2) * t[base + k];
          th[base + k] += g * g;
          t[base + k] -= (rate * g) / Math.sqrt(th[base + k]);
        }
      }
    }
    if (epoch >= from) {
      kept++;
      for (let k = 0; k < w.length; k++) sum[k] += w[k];
      for (let k = 0; k < t.length; k++) tsum[k] += t[k];
    }
  }
  return { w: sum.map((x) => x / kept), t: tsum.map((x) => x / kept), featureCount, domains, inGenre };
}

function score(features, w, size, factor, inGenre, emission, keepScale) {
  for (let d = 0; d < factor.length; d++) {
    const f = factor[d] * keepScale;
    if (f < 0.02) continue;
    for (let i = 0; i < features.length; i++) {
      for (const id of features[i]) {
        if (d > 0 && inGenre && inGenre[d - 1][id] === 0) continue;
        const k = d * size + id * L;
        for (let y = 0; y < L; y++) emission[i * L + y] += f * w[k + y];
      }
    }
  }
}

function combine(t, chain, factor) {
  const c = new Float64Array(chain);
  for (let d = 0; d < factor.length; d++)
    for (let k = 0; k < chain; k++) c[k] += factor[d] * t[d * chain + k];
  return c;
}

/** Viterbi path and posteriors of one abstract under a model. */
export function predict(model, a) {
  const n = a.features.length;
  const factor = [1, ...(a.genre ?? []).slice(0, model.domains)];
  const emission = new Float64Array(n * L);
  score(a.features, model.w, model.featureCount * L, factor, model.inGenre, emission, 1);
  const c = combine(model.t, L * L + 2 * L, factor);
  const node = new Float64Array(n * L);
  const trans = c.subarray(0, L * L);
  forwardBackward(
    n,
    emission,
    trans,
    c.subarray(L * L, L * L + L),
    c.subarray(L * L + L),
    a.everything,
    node,
  );
  const best = new Float64Array(n * L);
  const back = new Int8Array(n * L);
  for (let y = 0; y < L; y++) best[y] = emission[y] + c[L * L + y];
  for (let i = 1; i < n; i++) {
    for (let y = 0; y < L; y++) {
      let top = -Infinity;
      for (let x = 0; x < L; x++) {
        const v = best[(i - 1) * L + x] + trans[x * L + y];
        if (v > top) [top, back[i * L + y]] = [v, x];
      }
      best[i * L + y] = top + emission[i * L + y];
    }
  }
  let y = 0;
  for (let x = 0; x < L; x++) best[(n - 1) * L + x] += c[L * L + L + x];
  for (let x = 1; x < L; x++) if (best[(n - 1) * L + x] > best[(n - 1) * L + y]) y = x;
  const path = new Array(n);
  for (let i = n - 1; i >= 0; i--) {
    path[i] = y;
    y = back[i * L + y];
  }
  return { path, node };
}
