/** @jsx JSX.createElement */
/** @jsxFrag JSX.Fragment */
import { JSX } from "typedoc";
import type { MemberState } from "../codegen/src/history/member-history.js";
import type { Change } from "./member-changes.js";

/** What happened, in words that follow the name of a version or of a member. */
export function changeWords(change: Change): JSX.Element {
  switch (change.kind) {
    case "added":
      return <>added</>;
    case "removed":
      return <>removed</>;
    case "state":
      return (
        <>{`${stateWords[change.after]}, was ${stateWords[change.before]}`}</>
      );
    case "values-added":
      return <>{valueList(change.values)} added</>;
    case "values-removed":
      return <>{valueList(change.values)} removed</>;
  }
}

const stateWords: Readonly<Record<MemberState, string>> = {
  absent: "absent",
  present: "there",
  required: "required",
  optional: "optional",
  nullable: "nullable",
  "optional-nullable": "optional and nullable",
};

function valueList(values: readonly string[]): JSX.Element {
  return (
    <>
      {values.map((value, index) => (
        <>
          {index === 0 ? "" : ", "}
          {value.startsWith('"') ? <code>{value}</code> : value}
        </>
      ))}
    </>
  );
}
