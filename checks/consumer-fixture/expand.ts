import type { ApiList, Identity, OtherString } from "identity-contract";
import type {
  ExpandPath,
  Expanded,
  Unexpanded,
} from "identity-contract/expand";
import type { Identity as DahliaIdentity } from "identity-contract/2026-03-25.dahlia";
import type { Expanded as DahliaExpanded } from "identity-contract/2026-03-25.dahlia/expand";

type Session = Identity.VerificationSession;
type Report = Identity.VerificationReport;

/** Whether two types are the same to the compiler. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false;

declare function holds<T extends true>(): T;

/** What can be named: resources in place of IDs, and what is left out otherwise. */
holds<
  Equal<
    ExpandPath<Report>,
    | "document.dob"
    | "document.expiration_date"
    | "document.number"
    | "document.sex"
    | "document.unparsed_place_of_birth"
    | "document.unparsed_sex"
    | "id_number.dob"
    | "id_number.id_number"
  >
>();
holds<
  Equal<
    ExpandPath<Session>,
    | "last_verification_report"
    | `last_verification_report.${ExpandPath<Report>}`
    | "provided_details"
    | "verified_outputs"
    | "verified_outputs.dob"
    | "verified_outputs.id_number"
    | "verified_outputs.sex"
    | "verified_outputs.unparsed_place_of_birth"
    | "verified_outputs.unparsed_sex"
  >
>();
holds<Equal<ExpandPath<ApiList<Session>>, `data.${ExpandPath<Session>}`>>();

/** What it makes of a type. */
type WithReport = Expanded<Session, "last_verification_report">;
holds<Equal<WithReport["last_verification_report"], Report | null>>();
holds<Equal<WithReport["status"], Session["status"]>>();
holds<Equal<keyof WithReport, keyof Session>>();
type WithBirth = Expanded<
  Session,
  "last_verification_report.document.dob" | "verified_outputs"
>;
type ReportWithBirth = NonNullable<WithBirth["last_verification_report"]>;
holds<
  Equal<
    NonNullable<ReportWithBirth["document"]>["dob"],
    Identity.VerificationReport.Document.Dob | null
  >
>();
// A document is there by the kind of check, not because it is asked for.
holds<undefined extends ReportWithBirth["document"] ? true : false>();
holds<
  Equal<
    WithBirth["verified_outputs"],
    Identity.VerificationSession.VerifiedOutputs | null
  >
>();
type ListWithReports = Expanded<
  ApiList<Session>,
  "data.last_verification_report"
>;
holds<
  Equal<
    ListWithReports["data"][number]["last_verification_report"],
    Report | null
  >
>();
type DahliaWithReport = DahliaExpanded<
  DahliaIdentity.VerificationSession,
  "last_verification_report"
>;
holds<
  Equal<
    DahliaWithReport["last_verification_report"],
    DahliaIdentity.VerificationReport | null
  >
>();

/** What has no resource in it stays, and so do values that an enum does not list. */
interface Card {
  id: string;
  object: "card";
  number?: string | null;
  owner: string | Owner | { id: string; object: "owner"; deleted: true };
}
interface Owner {
  id: string;
  object: "owner";
  kind: "person" | OtherString;
  cards: Array<string | Card>;
  listed?: ApiList<Card>;
  settings: { main?: string | Card | null; limit: string | number } | null;
  labels: { [key: string]: string };
  note?: string;
}
holds<
  Equal<
    Expanded<Owner, "cards" | "settings.main">,
    {
      id: string;
      object: "owner";
      kind: "person" | OtherString;
      listed?: ApiList<Card>;
      settings: { limit: string | number; main: Card | null } | null;
      labels: { [key: string]: string };
      note?: string;
      cards: Array<Card>;
    }
  >
>();
holds<
  Equal<
    Expanded<Card, "owner.cards.number" | "number">["owner"] extends infer O
      ? O extends { cards: Array<infer C> }
        ? C
        : never
      : never,
    { id: string; object: "card"; owner: Card["owner"]; number: string | null }
  >
>();
holds<Equal<Expanded<Owner, "listed">["listed"], ApiList<Card>>>();
holds<
  Equal<
    Unexpanded<Owner>,
    {
      id: string;
      object: "owner";
      kind: "person" | OtherString;
      cards: Array<string>;
      listed?: Unexpanded<ApiList<Card>>;
      settings: { main?: string | null; limit: string | number } | null;
      labels: { [key: string]: string };
      note?: string;
    }
  >
>();
holds<Equal<Unexpanded<Session>["last_verification_report"], string | null>>();
holds<Equal<keyof Unexpanded<Session>, keyof Session>>();

/** Methods infer their results. */
async function asked(
  sessions: Identity.VerificationSessionResource,
  names: Array<string>,
): Promise<Array<unknown>> {
  const session = await sessions.retrieve("vs_1", {
    expand: ["last_verification_report", "verified_outputs.dob"],
  });
  const report: Report | null = session.last_verification_report;
  const day: number | null | undefined = session.verified_outputs?.dob?.day;
  const { requestId } = session.lastResponse;
  const page = await sessions.list({
    limit: 3,
    expand: ["data.last_verification_report"],
  });
  const first: Report | null | undefined =
    page.data[0]?.last_verification_report;
  for await (const each of sessions.list({
    expand: ["data.last_verification_report.document.dob"],
  })) {
    const birth: Identity.VerificationReport.Document.Dob | null | undefined =
      each.last_verification_report?.document?.dob;
    void birth;
  }
  const byNames: Session = await sessions.retrieve("vs_1", { expand: names });
  const plain = await sessions.retrieve("vs_1");
  holds<
    Equal<
      (typeof plain)["last_verification_report"],
      Session["last_verification_report"]
    >
  >();
  // Who asks for the type of a method gets the one of the official client.
  type Retrieve = Identity.VerificationSessionResource["retrieve"];
  holds<
    Equal<
      Parameters<Retrieve>[1],
      Identity.VerificationSessionRetrieveParams | undefined
    >
  >();
  return [report, day, requestId, first, byNames];
}

/** A test double of the resource is written as without the module. */
class Fake implements Pick<
  Identity.VerificationSessionResource,
  "retrieve" | "cancel"
> {
  async retrieve(
    id: string,
    params?: Identity.VerificationSessionRetrieveParams,
  ): ReturnType<Identity.VerificationSessionResource["cancel"]> {
    throw new Error(`${id} ${params?.expand?.join() ?? ""}`);
  }
  cancel(): never {
    throw new Error("cancel");
  }
}

export type { Fake };
export type Asked = typeof asked;

// @ts-expect-error no such path
export type Misspelt = Expanded<Session, "last_verification_repor">;
// @ts-expect-error no such path inside the report
export type MisspeltInside = Expanded<Session, "last_verification_report.dob">;
// @ts-expect-error always there
export type Always = Expanded<Session, "status">;
// @ts-expect-error an object that is there without being asked for
export type Inline = Expanded<Session, "last_error">;
