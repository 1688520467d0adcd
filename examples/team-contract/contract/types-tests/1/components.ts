import type { Parcels } from "parcels-contract/1";
import { expectEqual } from "../equal.js";

// The components, stated one by one: a change that is meant is made here, too.
// Nothing generates this file again.

interface Place {
  street: string;
  city: string;
}
expectEqual<Parcels.Place, Place>(true);

interface NewParcel {
  to: Parcels.Place;
  grams: number;
}
expectEqual<Parcels.NewParcel, NewParcel>(true);

type State = "packed" | "on_its_way" | "delivered" | "returned";
expectEqual<Parcels.State, State>(true);

interface Parcel {
  number: string;
  to: Parcels.Place;
  grams: number;
  state: Parcels.State;
  delivered_at: string | null;
}
expectEqual<Parcels.Parcel, Parcel>(true);

interface Refusal {
  code: Parcels.Refusal.Code;
}
expectEqual<Parcels.Refusal, Refusal>(true);

type RefusalCode = "no_such_place" | "no_such_parcel";
expectEqual<Parcels.Refusal.Code, RefusalCode>(true);
