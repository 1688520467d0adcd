import type { GrownSpecification } from "./growth.js";
import type { Measurement } from "./measure.js";
import { ratioOf, type Spread, spreadOf } from "./statistics.js";
import type { Subject } from "./subject.js";

/** A comparison as a Markdown table: seconds and memory, and how they are to the yardstick's. */
export function comparisonTable(
  measurements: readonly Measurement[],
  yardstick: Subject,
): readonly string[] {
  const by = measurements.find(({ subject }) => subject === yardstick);
  return [
    "| | seconds | ratio | peak MB | ratio |",
    "|---|--:|--:|--:|--:|",
    ...measurements.map(({ subject, seconds, peakMegabytes }) => {
      const [time, memory] =
        by === undefined || subject === yardstick
          ? ["", ""]
          : [
              ratioText(ratioOf(seconds, by.seconds)),
              ratioText(ratioOf(peakMegabytes, by.peakMegabytes)),
            ];
      const cells = [
        subject.title,
        secondsText(spreadOf(seconds)),
        time,
        megabytesText(spreadOf(peakMegabytes)),
        memory,
      ];
      return `| ${cells.join(" | ")} |`;
    }),
  ];
}

/**
 * How cost grows, as a Markdown table: a row for each size and way to call.
 * What one more copy costs is the same in all rows where cost is linear.
 */
export function growthTable(
  grown: readonly GrownSpecification[],
  measurements: readonly Measurement[],
): readonly string[] {
  const rows = (["unchecked", "checked"] as const).flatMap((way) =>
    grown.map((size, index) => {
      const [first] = grown;
      const own = costOf(size[way], measurements);
      const single = first && costOf(first[way], measurements);
      const further = size.count - 1;
      const perCopy = (cost: "seconds" | "peakMegabytes", places: number) =>
        index === 0 || single === undefined
          ? ""
          : ((own[cost].median - single[cost].median) / further).toFixed(
              places,
            );
      const cells = [
        size[way].title,
        size.count,
        size.megabytes.toFixed(1),
        secondsText(own.seconds),
        perCopy("seconds", 2),
        megabytesText(own.peakMegabytes),
        perCopy("peakMegabytes", 0),
      ];
      return `| ${cells.join(" | ")} |`;
    }),
  );
  return [
    "| | taken | MB of JSON | seconds | each further copy | peak MB | each further copy |",
    "|---|--:|--:|--:|--:|--:|--:|",
    ...rows,
  ];
}

function costOf(subject: Subject, measurements: readonly Measurement[]) {
  const measured = measurements.find((one) => one.subject === subject);
  return {
    seconds: spreadOf(measured?.seconds ?? []),
    peakMegabytes: spreadOf(measured?.peakMegabytes ?? []),
  };
}

function secondsText(spread: Spread): string {
  return spreadText(spread, 2);
}

function megabytesText(spread: Spread): string {
  return spreadText(spread, 0);
}

function ratioText(spread: Spread): string {
  return spreadText(spread, 2);
}

/** `0.52 (0.50–0.61)`: the median, and the least and the greatest. */
export function spreadText(
  { median, least, greatest }: Spread,
  places: number,
): string {
  return `${median.toFixed(places)} (${least.toFixed(places)}–${greatest.toFixed(places)})`;
}
