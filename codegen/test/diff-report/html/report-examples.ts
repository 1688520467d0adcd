import type {
  Change,
  ChangeLine,
  ChangeReport,
} from "../../../src/diff/change-report.js";
import type {
  MemberHistory,
  MemberState,
} from "../../../src/history/member-history.js";

/** A breaking change with a proof. */
export const removed: Change = {
  rule: "read-member-removed",
  level: "breaking",
  direction: "read",
  subject: "Identity.VerificationSession.url",
  summary: "Remove support for `url` on `Identity.VerificationSession`",
  before: "url: string | null",
  pointer: "/components/schemas/identity.verification_session/properties/url",
  witness: {
    code: "declare const session: Identity.VerificationSession;\nexport const url: string | null = session.url; // sent to the user\n",
    line: 2,
    error:
      "TS2339: Property 'url' does not exist on type 'VerificationSession'.",
  },
};

/** An enum of a response that has a further value. */
export const valueAdded: Change = {
  rule: "read-value-added",
  level: "breaking",
  direction: "read",
  subject: "Identity.VerificationSession.status",
  summary:
    "Add support for new value `validated` on enum `Identity.VerificationSession.status`",
  before: '"canceled" | "processing" | "requires_input" | "verified"',
  after:
    '"canceled" | "processing" | "requires_input" | "validated" | "verified"',
  pointer:
    "/components/schemas/identity.verification_session/properties/status",
  witness: {
    code: `declare const status: Identity.VerificationSession.Status;
switch (status) {
  case "canceled":
  case "processing":
  case "requires_input":
  case "verified":
    break;
  default:
    status satisfies never;
}
`,
    line: 9,
    error: "TS1360: Type 'string' does not satisfy the expected type 'never'.",
  },
};

/** Something more that can be sent. */
export const memberAdded: Change = {
  rule: "write-member-added",
  level: "additive",
  direction: "write",
  subject: "Identity.VerificationSessionCreateParams.options.matching",
  summary:
    "Add support for `matching` on `Identity.VerificationSessionCreateParams.options`",
  after: "matching?: Options.Matching",
  pointer: "/paths/~1v1~1identity~1verification_sessions/post",
};

/** The same type, said in other words. */
export const reworded: Change = {
  rule: "read-documentation-changed",
  level: "documentation",
  direction: "read",
  subject: "Identity.VerificationReport.document.error",
  summary:
    "Change the documentation of `Identity.VerificationReport.document.error`",
  before: "Why the document failed the check. `null` unless it did.",
  after:
    "Why the document failed the check. `null` unless `status` is `unverified`.",
  pointer: "/components/schemas/gelato_document_report/properties/error",
};

/** A report with changes of each level. */
export const report: ChangeReport = {
  base: "2026-03-25.dahlia",
  revision: "2026-10-28.endive",
  verdict: "major",
  changes: [removed, valueAdded, memberAdded, reworded],
  lines: [removed, valueAdded, memberAdded, reworded].map(lineOf),
};

function lineOf(change: Change): ChangeLine {
  const { level, summary } = change;
  return { level, summary, changes: [change] };
}

/** A report of two sides that are the same. */
export const emptyReport: ChangeReport = {
  base: "2026-09-30.endive",
  revision: "2026-10-28.endive",
  verdict: "none",
  changes: [],
  lines: [],
};

/** A report that says nothing but `text`, wherever a specification has a say. */
export function reportOf(text: string): ChangeReport {
  return {
    base: text,
    revision: text,
    verdict: "major",
    lines: [{ level: "additive", summary: text, changes: [] }],
    changes: [
      {
        rule: text,
        level: "breaking",
        direction: "read",
        subject: text,
        summary: `${text} \`${text}\``,
        before: text,
        after: `${text} ${text}`,
        pointer: text,
        witness: { code: text, line: 1, error: text },
      },
      {
        rule: text,
        level: "documentation",
        direction: "write",
        subject: `Name.${text}`,
        summary: text,
        before: text,
        after: `${text} ${text}`,
        pointer: text,
      },
    ],
  };
}

/** A history of these members, each with its states in the order of the versions. */
export function historyOf(
  versions: readonly string[],
  states: Readonly<Record<string, readonly MemberState[]>>,
): MemberHistory {
  return {
    versions,
    members: Object.entries(states).map(([subject, timeline]) => {
      const [path = "", value] = subject.split(" = ");
      return {
        subject: path,
        holder: value === undefined ? path.replace(/\.[^.]*$/u, "") : path,
        states: timeline,
        ...(value === undefined ? {} : { value }),
      };
    }),
  };
}

/** A history of four versions, between the first two of which nothing changed. */
export const history: MemberHistory = historyOf(
  ["2020-08-27", "2022-08-01", "2026-03-25.dahlia", "2026-10-28.endive"],
  {
    "Identity.VerificationSession.id": four("required"),
    "Identity.VerificationSession.status": four("required"),
    'Identity.VerificationSession.status = "canceled"': four("present"),
    'Identity.VerificationSession.status = "validated"': [
      "absent",
      "absent",
      "absent",
      "present",
    ],
    "Identity.VerificationSession.url": [
      "nullable",
      "nullable",
      "nullable",
      "absent",
    ],
    "Identity.VerificationSession.related_person": [
      "absent",
      "absent",
      "optional",
      "optional",
    ],
    "Identity.VerificationSession.provided_details": [
      "absent",
      "absent",
      "optional-nullable",
      "optional-nullable",
    ],
    "Identity.VerificationSessionResource.redact": [
      "absent",
      "absent",
      "present",
      "present",
    ],
  },
);

function four(state: MemberState): readonly MemberState[] {
  return [state, state, state, state];
}

/** A report of many changes, as a comparison of whole APIs gives. */
export function largeReport(count: number): ChangeReport {
  const kinds = [removed, valueAdded, memberAdded, reworded];
  const changes = Array.from({ length: count }, (_, index): Change => {
    const kind = kinds[Math.floor((index * kinds.length) / count)] ?? removed;
    const resource = `Package${index % 40}.Resource${index % 300}`;
    return {
      ...kind,
      subject: `${resource}.member_${index}`,
      summary: `${kind.summary.split("`")[0]}\`member_${index}\` on \`${resource}\``,
    };
  });
  return { ...report, changes, lines: changes.map(lineOf) };
}

/** A history of many members, half of which change. */
export function largeHistory(count: number): MemberHistory {
  return {
    versions: ["2026-03-25.dahlia", "2026-10-28.endive"],
    members: Array.from({ length: count }, (_, index) => ({
      subject: `Package${index % 40}.Resource${index % 300}.member_${index}`,
      states: ["required", index % 2 === 0 ? "required" : "absent"],
    })),
  };
}
