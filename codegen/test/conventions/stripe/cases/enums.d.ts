// From enums.yaml

/** The API version that these types describe, as the `Stripe-Version` header names it. */
export type ApiVersion = "2026-10-28.endive";

export declare namespace Traffic {
  interface Light {
    id: string;
    object: "light";
    /** What it shows. */
    color: Light.Color;
    level: Light.Level;
    mode: Light.Mode | null;
    one: "only";
    shades: Array<Light.Shade>;
    state: Light.State;
  }

  namespace Light {
    /**
     * What it shows.
     *
     * - `red`: Stop.
     */
    type Color = "red" | "green" | OtherString;

    type Level = 1 | 2;

    type Mode = "off" | "on";

    type Shade = "red" | "green" | OtherString;

    type State =
      "[redacted]" | "it's" | 'say "hi"' | "a\\b" | "${x}`" | OtherString;
  }
}

export import Light = Traffic.Light;

/** Any other string. It stands in enums to which Stripe may add values without a new API version: handle the values that you know, and have a default for the rest. */
export type OtherString = string & Record<never, never>;
