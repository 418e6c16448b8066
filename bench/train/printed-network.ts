import type { LogisticNetwork } from './logistic-network';

const rounded = (value: number, places = 4): number => Number(value.toFixed(places));
const list = (values: Iterable<number>): string =>
  JSON.stringify([...values].map((value) => rounded(value)));

/** A network as the last members of the file that ships it, one input a line; see `NetworkData`. */
export function printedNetwork(names: readonly string[], network: LogisticNetwork): string {
  const inputs = names.map((name, f) => {
    const value = {
      mean: rounded(network.mean[f] ?? 0),
      spread: rounded(network.spread[f] ?? 1),
      direct: rounded(network.direct[f] ?? 0),
      hidden: Array.from({ length: network.units }, (_, unit) =>
        rounded(network.hidden[unit * names.length + f] ?? 0, 3),
      ),
    };
    return `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`;
  });
  return ` "inputs": {
${inputs.join(',\n')}
 },
 "biases": [${list(network.biases)}],
 "output": ${list(network.output)},
 "bias": ${rounded(network.bias)}`;
}
