import assert from "node:assert/strict";
import { test } from "node:test";
import type { Parcels } from "parcels-contract";
import { newsOf } from "../src/parcel-news.js";

const parcel: Parcels.Parcel = {
  number: "p1",
  to: { street: "Long Street 1", city: "Utrecht" },
  grams: 300,
  state: "delivered",
  delivered_at: "2026-11-30T09:30:00Z",
};

test("recipients are told when their parcel was delivered", async () => {
  assert.equal(
    await newsOf("p1", {
      async findParcel({ path }) {
        assert.equal(path.number, "p1");
        return parcel;
      },
    }),
    "To Utrecht: it was delivered on 2026-11-30.",
  );
});
