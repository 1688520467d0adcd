// From closed-enums.yaml

/** The API version that these types describe, as the `Stripe-Version` header names it. */
export type ApiVersion = "2026-03-25.dahlia";

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
    type Color = "red" | "green";

    type Level = 1 | 2;

    type Mode = "off" | "on";

    type Shade = "red" | "green";

    type State = "[redacted]" | "it's" | 'say "hi"' | "a\\b" | "${x}`";
  }
}

export import Light = Traffic.Light;
