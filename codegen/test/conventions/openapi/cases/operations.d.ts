// From operations.yaml

/** The version of the API that these types describe. */
export type ApiVersion = "2.1";

export declare namespace PetStore {
  interface Pet {
    name?: string;
  }

  interface Failure {
    code?: number;
  }

  type GetPetParams = string;

  type FindPetsResponse = Array<Pet>;

  /** What `GET /pets/{pet-id}` is sent. */
  interface GetPetParams2 {
    path: GetPetParams2.Path;
    query: GetPetParams2.Query;
    headers?: GetPetParams2.Headers;
    cookies?: GetPetParams2.Cookies;
  }

  namespace GetPetParams2 {
    interface Path {
      /** Which pet. */
      "pet-id": number;
    }

    interface Query {
      verbose: Query.Verbose;
      filter?: Query.Filter;
    }

    interface Headers {
      "X-Trace"?: string;
    }

    interface Cookies {
      /** @deprecated */
      session?: string;
    }

    namespace Query {
      type Verbose = "yes" | "no";

      interface Filter {
        color?: string;
      }
    }
  }

  type GetPetResponse = GetPetResponse.Status200 | GetPetResponse.Status206;

  namespace GetPetResponse {
    type Status200 = Pet;

    interface Status206 {
      part?: string;
    }
  }

  /** The headers of what `GET /pets/{pet-id}` answers. */
  interface GetPetResponseHeaders {
    /** How many are left. */
    "X-Rate-Limit"?: number;
  }

  type GetPetError = GetPetError.Status404 | GetPetError.StatusDefault;

  namespace GetPetError {
    type Status404 = Failure;

    type Status429 = Status404;

    type StatusDefault = string;
  }

  /** What `DELETE /pets/{pet-id}` is sent. */
  interface DeletePetParams {
    path: DeletePetParams.Path;
    query?: DeletePetParams.Query;
  }

  namespace DeletePetParams {
    interface Path {
      /** Which pet. */
      "pet-id": number;
    }

    interface Query {
      /** Default: `false`. */
      verbose?: boolean;
    }
  }

  /** What `POST /pets` is sent. */
  interface PostPetsParams {
    /**
     * The pet to add.
     *
     * As `application/json` or `multipart/form-data` or `application/x-www-form-urlencoded`.
     */
    body:
      Pet | PostPetsParams.BodyFormData | PostPetsParams.BodyXWwwFormUrlencoded;
  }

  namespace PostPetsParams {
    interface BodyFormData {
      photo: Binary;
    }

    interface BodyXWwwFormUrlencoded {
      name?: string;
    }
  }

  type PostPetsResponse = PostPetsResponse.Status201 | undefined;

  namespace PostPetsResponse {
    type Status201 = Array<Status201.Item>;

    namespace Status201 {
      interface Item {
        id?: string;
      }
    }
  }

  /** What `GET /pets/{pet-id}/photo` is sent. */
  interface GetPet2Params {
    path: GetPet2Params.Path;
  }

  namespace GetPet2Params {
    interface Path {
      "pet-id": string;
    }
  }

  type GetPet2Response = Binary;

  /**
   * All about pets.
   *
   * See https://example.com/pets
   */
  interface PetsResource {
    /**
     * Gives a pet
     *
     * Gives a pet by its ID.
     *
     * `GET /pets/{pet-id}`; failures: `GetPetError`
     * @deprecated
     */
    getPet(params: GetPetParams2): Promise<GetPetResponse>;
    /** `DELETE /pets/{pet-id}` */
    deletePet(params: DeletePetParams): Promise<void>;
    /**
     * `POST /pets`
     *
     * See How to add pets: https://example.com/new
     */
    postPets(params: PostPetsParams): Promise<PostPetsResponse>;
  }

  /** The operations without a tag. */
  interface PetStoreResource {
    /** `GET /pets/{pet-id}/photo` */
    getPet2(params: GetPet2Params): Promise<GetPet2Response>;
    /** `GET /find` */
    findPets(): Promise<FindPetsResponse>;
  }

  /** The bytes of a file. A `Blob` or `File` fits, of browsers and of Node, and so does a `Buffer`. */
  type Binary = ArrayBuffer | Uint8Array | BlobLike;

  /** What a `Blob` has in every environment. */
  interface BlobLike {
    size: number;
    type: string;
    arrayBuffer(): Promise<ArrayBuffer>;
    text(): Promise<string>;
  }
}
