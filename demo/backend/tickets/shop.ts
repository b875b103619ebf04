import {
  type Departments,
  type Order,
  type ReturnsPolicy,
  parseDepartments,
  parseReturns,
} from 'deskbell/core';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The shop's own files, which the server believes rather than the visitor's copy. */
export interface Shop {
  /** In the order of their file names. */
  readonly departments: readonly Departments[];
  readonly returns?: ReturnsPolicy;
  /** Looks an order up; left out where the shop's orders are out of reach. */
  readonly orderOf?: (orderNumber: string) => Promise<Order | undefined>;
}

/** Reads `departments.*.json` and `returns.json` of a folder; what is missing is not checked. */
export async function readShop(folder: string): Promise<Shop> {
  const names = (await readdir(folder)).sort();
  const departments: Departments[] = [];
  for (const name of names.filter((one) => /^departments(\.[\w-]+)?\.json$/.test(one))) {
    const { model } = parseDepartments(await readJson(join(folder, name)));
    if (model) departments.push(model);
  }
  const file = names.find((one) => /^returns(\.[\w-]+)?\.json$/.test(one));
  const returns = file && parseReturns(await readJson(join(folder, file))).model;
  return { departments, ...(returns && { returns }) };
}

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

/** The departments in a language, or in the first one there is: ids are the same in all. */
export const departmentsFor = ({ departments }: Shop, locale: string): Departments | undefined =>
  departments.find((one) => one.locale.split('-')[0] === locale.split('-')[0]) ?? departments[0];
