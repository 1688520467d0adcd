import type { Parcels } from "parcels-contract";

/** What the recipient of a parcel is told of it. */
export async function newsOf(
  number: string,
  parcels: Pick<Parcels.ParcelsResource, "findParcel">,
): Promise<string> {
  const parcel = await parcels.findParcel({ path: { number } });
  return `To ${parcel.to.city}: ${words(parcel)}.`;
}

/** With words for each state: the compiler says where a new one has none. */
function words({ state, delivered_at }: Parcels.Parcel): string {
  switch (state) {
    case "packed":
      return "it leaves today";
    case "on_its_way":
      return "it is on its way";
    case "delivered":
      return `it was delivered on ${delivered_at?.slice(0, 10)}`;
    case "returned":
      return "it came back";
  }
}
