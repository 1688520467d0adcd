import type { Parcels } from "parcels-contract/1";
import { expectEqual } from "../equal.js";

// Operations, stated one by one: a change that is meant is made here, too.
// Nothing generates this file again.

interface SendParcelParams {
  body: Parcels.NewParcel;
}
expectEqual<Parcels.SendParcelParams, SendParcelParams>(true);

type SendParcelResponse = Parcels.Parcel;
expectEqual<Parcels.SendParcelResponse, SendParcelResponse>(true);

type SendParcelError = Parcels.Refusal;
expectEqual<Parcels.SendParcelError, SendParcelError>(true);

interface FindParcelParams {
  path: Parcels.FindParcelParams.Path;
}
expectEqual<Parcels.FindParcelParams, FindParcelParams>(true);

interface FindParcelParamsPath {
  number: string;
}
expectEqual<Parcels.FindParcelParams.Path, FindParcelParamsPath>(true);

type FindParcelResponse = Parcels.Parcel;
expectEqual<Parcels.FindParcelResponse, FindParcelResponse>(true);

type FindParcelError = Parcels.Refusal;
expectEqual<Parcels.FindParcelError, FindParcelError>(true);

interface ParcelsResource {
  sendParcel(
    params: Parcels.SendParcelParams,
  ): Promise<Parcels.SendParcelResponse>;
  findParcel(
    params: Parcels.FindParcelParams,
  ): Promise<Parcels.FindParcelResponse>;
}
expectEqual<Parcels.ParcelsResource, ParcelsResource>(true);
