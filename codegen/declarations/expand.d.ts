/**
 * Paths that `expand` can name in a `T`, of at most four steps: resources that
 * an ID stands for, and fields that are left out unless they are asked for. In
 * lists they begin with `data.`.
 */
type ExpandPath<T> = PathIn<T, [1, 1, 1]>;

/**
 * `T` as the API returns it where `expand` names the paths: resources in place
 * of their IDs, and fields that are left out otherwise. `any` is for signatures
 * that are compared for being assignable.
 */
type Expanded<T, Path extends ExpandPath<T>> = unknown extends Path
  ? T
  : Expand<T, Path>;

/** `T` as the API returns it without `expand`, and events hold it: IDs in place of resources, at every depth. */
type Unexpanded<T> = string extends T
  ? Exclude<T, Resource>
  : T extends string
    ? T
    : T extends ReadonlyArray<infer Item>
      ? Array<Unexpanded<Item>>
      : T extends object
        ? { [Name in keyof T]: Unexpanded<T[Name]> }
        : T;

/** A resource, or a list of them, as `object` tells. */
interface Resource {
  object: string;
}

/** Steps that a path may still take, one for each item. */
type PathIn<T, Steps extends ReadonlyArray<1>> = T extends object
  ? {
      [Name in keyof T & string]-?:
        | Expandable<T[Name], Name>
        | (Steps extends [1, ...infer Left extends ReadonlyArray<1>]
            ? `${Name}.${PathIn<Inside<T[Name]>, Left>}`
            : never);
    }[keyof T & string]
  : never;

/** What a path goes on in: objects, items of arrays, resources in place of their IDs. */
type Inside<T> = T extends string
  ? never
  : T extends ReadonlyArray<infer Item>
    ? Inside<Item>
    : T extends object
      ? T
      : never;

/**
 * `Name` where `expand` can name a field of type `T`: it is a resource or its ID, or it
 * can be absent and also be `null`, which only what has to be asked for can.
 */
type Expandable<T, Name> = undefined extends T
  ? null extends T
    ? Name
    : [T] extends [{ object: "list" } | undefined]
      ? Name
      : WithId<T, Name>
  : WithId<T, Name>;

/** `Name` where `T`, or the items of it, are a resource or its ID. */
type WithId<T, Name> =
  string extends Items<T>
    ? Extract<Items<T>, Resource> extends never
      ? never
      : Name
    : never;

type Items<T> = T extends ReadonlyArray<infer Item> ? Item : T;

/** `T` with what the paths name in place. */
type Expand<T, Path> = [Path] extends [never]
  ? T
  : T extends string
    ? T
    : T extends ReadonlyArray<infer Item>
      ? Array<Expand<Item, Path>>
      : T extends object
        ? Flat<
            {
              [
                Name in keyof T as Name extends Named<T, Path> ? never : Name
              ]: Expand<T[Name], After<Path, Name>>;
            } & {
              [
                Name in keyof T as Name extends Named<T, Path> ? Name : never
              ]-?: Expand<WithoutId<T[Name]>, After<Path, Name>>;
            }
          >
        : T;

/** The fields that paths name, be it on the way to others. */
type Named<T, Path> = {
  [Name in keyof T & First<Path>]-?: Expandable<T[Name], Name>;
}[keyof T & First<Path>];

type First<Path> = Path extends `${infer Name}.${string}` ? Name : Path;

/** What is left of paths after the step `Name`. */
type After<Path, Name> = Name extends string
  ? Path extends `${Name}.${infer Rest}`
    ? Rest
    : never
  : never;

/** A resource in place of its ID; any other type as it is. */
type WithoutId<T> = [WithId<T, 1>] extends [never]
  ? T
  : T extends ReadonlyArray<infer Item>
    ? Array<Exclude<Item, string>>
    : Exclude<T, string>;

/** An intersection as one object type. */
type Flat<T> = { [Name in keyof T]: T[Name] };

/** Paths as they are written for a list of what they name. */
type InList<Path extends string> = `data.${Path}`;

export type { ExpandPath, Expanded, Unexpanded };
