// From forms.yaml

/** The version of the API that these types describe. */
export type ApiVersion = "1";

export declare namespace ReadAndWrite {
  type Id = string;

  interface User {
    id: Id;
    name: string;
    role?: User.Role;
    friends?: Array<User>;
    settings?: Settings;
    address?: User.Address;
  }

  namespace User {
    type Role = "admin" | "guest";

    interface Address {
      street?: string;
      checked?: boolean;
    }
  }

  interface UserInput {
    name: string;
    password: string;
    role?: User.Role;
    friends?: Array<UserInput>;
    settings?: Settings;
    address?: UserInput.Address;
  }

  namespace UserInput {
    interface Address {
      street?: string;
    }
  }

  interface Settings {
    dark?: boolean;
  }

  interface Group {
    users?: Array<User>;
  }

  interface GroupInput {
    users?: Array<UserInput>;
  }

  interface Key {
    secret: Secret;
  }

  interface Secret {
    text?: string;
  }

  interface Receipt {
    id: Id;
  }

  /** What `POST /users` is sent. */
  interface CreateUserParams {
    /** As `application/json`. */
    body: UserInput;
  }

  type CreateUserResponse = User;

  /** What `PUT /keys` is sent. */
  interface SaveKeyParams {
    /** As `application/json`. */
    body?: Key;
  }

  type SaveKeyResponse = Receipt;

  /** The operations without a tag. */
  interface ReadAndWriteResource {
    /** `POST /users` */
    createUser(params: CreateUserParams): Promise<CreateUserResponse>;
    /** `PUT /keys` */
    saveKey(params?: SaveKeyParams): Promise<SaveKeyResponse>;
  }
}
