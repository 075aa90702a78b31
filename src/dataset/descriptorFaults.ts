import { errorAt, type Fault } from "#domain/fault.ts";
import { DESCRIPTOR_FILE, type Descriptor, type Resource } from "./files/descriptor.ts";
import { keyColumn, type TableName, tableDefinitions, tableNames } from "./tables/tableDefinitions.ts";

/** Where the Table Schemas say something else than the code does, which alone decides how a table is read. */
export function descriptorFaults({ resources }: Descriptor): readonly Fault[] {
  return tableNames.flatMap((name) => {
    const index = resources.findIndex((resource) => resource.name === name);
    const resource = resources[index];
    return resource ? schemaFaults(name, resource, `resources[${index}].schema`) : [];
  });
}

function schemaFaults(name: TableName, { schema }: Resource, path: string): readonly Fault[] {
  const columns = new Map(Object.entries(tableDefinitions[name]));
  const named = new Set(schema.fields.map((field) => field.name));
  const missing = [...columns].filter(([column, { mayBeAbsent }]) => !mayBeAbsent && !named.has(column));
  const key = [schema.primaryKey ?? []].flat().join(", ");
  return [
    ...missing.map(([column]) => invalid(`${path}.fields`, "", `{ "name": "${column}" }`)),
    ...schema.fields.flatMap((field, index) => {
      const column = columns.get(field.name);
      const place = `${path}.fields[${index}]`;
      if (!column) return [invalid(`${place}.name`, field.name, [...columns.keys()].join(", "))];
      const isRequired = field.constraints?.required ?? false;
      const isAsRead = isRequired === column.isRequired;
      const expected = String(column.isRequired);
      return isAsRead ? [] : [invalid(`${place}.constraints.required`, String(isRequired), expected)];
    }),
    ...(key === keyColumn(name) ? [] : [invalid(`${path}.primaryKey`, key, keyColumn(name))]),
  ];
}

function invalid(column: string, found: string, expected: string): Fault {
  return errorAt({ file: DESCRIPTOR_FILE, column, found }, "descriptorInvalid", { expected });
}
