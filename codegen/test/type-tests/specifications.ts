/** A document of no house style, with each kind of declaration. */
export const petstore = `openapi: 3.0.3
info: { title: Pet store, version: "1" }
paths:
  /pets:
    get:
      tags: [pets]
      operationId: listPets
      parameters:
        - { name: limit, in: query, schema: { type: integer } }
      responses:
        "200":
          description: all
          content:
            application/json:
              schema: { type: array, items: { $ref: "#/components/schemas/Pet" } }
    post:
      tags: [pets]
      operationId: createPet
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: "#/components/schemas/Pet" } }
      responses:
        "201":
          description: done
          content:
            application/json: { schema: { $ref: "#/components/schemas/Pet" } }
        default:
          description: not done
          content:
            application/json:
              schema:
                type: object
                required: [code]
                properties: { code: { type: integer, enum: [1, 2] } }
components:
  schemas:
    Pet:
      type: object
      required: [id, owner]
      properties:
        id: { type: integer, readOnly: true }
        kind: { type: string, enum: [cat, dog] }
        owner: { type: object, nullable: true, properties: { name: { type: string } } }
        parent: { $ref: "#/components/schemas/Pet" }
        quoted-name: { type: string, nullable: true }
    Dog:
      allOf:
        - $ref: "#/components/schemas/Pet"
        - { type: object, properties: { bark: { type: boolean } } }
    Any: { oneOf: [{ $ref: "#/components/schemas/Pet" }, { type: string }] }
    Tags: { type: object, additionalProperties: { type: string } }
    Array: { type: object, properties: { length: { type: array, items: { type: string } } } }
    PetOwner: { type: object, properties: { pets: { type: array, items: { $ref: "#/components/schemas/Pet" } } } }
    expectEqual: { type: object, properties: { on: { type: boolean } } }
`;

/** One as Stripe writes them: declarations at module level, type parameters, second names. */
export const stripeStyle = `openapi: 3.0.3
info: { version: "2024-06-20" }
paths:
  /v1/things:
    get:
      operationId: GetThings
      parameters:
        - { name: limit, in: query, schema: { type: integer } }
      responses:
        "200":
          description: all
          content:
            application/json:
              schema:
                type: object
                required: [data, has_more, object, url]
                properties:
                  data: { type: array, items: { $ref: "#/components/schemas/thing" } }
                  has_more: { type: boolean }
                  object: { type: string, enum: [list] }
                  url: { type: string }
  /v1/things/{thing}:
    get:
      operationId: GetThingsThing
      parameters:
        - { name: thing, in: path, required: true, schema: { type: string } }
      responses:
        "200":
          description: one
          content:
            application/json: { schema: { $ref: "#/components/schemas/thing" } }
components:
  schemas:
    thing:
      type: object
      required: [id, object, status]
      properties:
        id: { type: string }
        object: { type: string, enum: [thing] }
        name: { type: string, nullable: true }
        status: { type: string, enum: [open, closed] }
        address:
          type: object
          properties: { city: { type: string, nullable: true } }
        metadata: { type: object, additionalProperties: { type: string } }
      x-resourceId: thing
`;
