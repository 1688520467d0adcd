// From references.yaml

/** The version of the API that these types describe. */
export type ApiVersion = "1";

export declare namespace References {
  interface Tree {
    children?: Array<Tree>;
  }

  type Json =
    | string
    | number
    | boolean
    | Array<Json | null>
    | { [key: string]: Json | null };

  type Lists = Array<Lists>;

  type Rows = string | [item0?: Array<Rows>, ...others: Lists[]];

  type Maps = { [key: string]: Maps };

  interface Left {
    right?: Right;
  }

  interface Right {
    left?: Left | LeftRight;
  }

  interface Owner {
    address?: OwnerAddress;
    contact?: OwnerContact1 | string;
  }

  type Mail = OwnerContact1;

  interface Siblings {
    /**
     * Only described.
     * @deprecated
     */
    described?: Tree;
    limited?: string & Json;
    extended?: Siblings.Extended;
    nullable?: Tree | null;
  }

  namespace Siblings {
    interface Extended extends Tree {
      more?: boolean;
    }
  }

  interface PetsGet200DataItem {
    name?: string;
  }

  type LeftRight = Right;

  interface OwnerAddress {
    street?: string;
  }

  interface OwnerContact1 {
    mail?: string;
  }

  type ExpandParameter = Array<ExpandParameter.Item>;

  namespace ExpandParameter {
    type Item = "owner" | "toys";
  }

  interface NotFoundResponse {
    code?: number;
  }

  interface ListPetsResponse {
    data?: Array<PetsGet200DataItem>;
  }

  /** What `GET /pets/{id}` is sent. */
  interface GetPetParams {
    path: GetPetParams.Path;
    query?: GetPetParams.Query;
  }

  namespace GetPetParams {
    interface Path {
      id: string;
    }

    interface Query {
      expand?: ExpandParameter;
    }
  }

  type GetPetResponse = PetsGet200DataItem;

  type GetPetError = NotFoundResponse;

  /** The operations without a tag. */
  interface ReferencesResource {
    /** `GET /pets` */
    listPets(): Promise<ListPetsResponse>;
    /** `GET /pets/{id}`; failures: `GetPetError` */
    getPet(params: GetPetParams): Promise<GetPetResponse>;
  }
}
