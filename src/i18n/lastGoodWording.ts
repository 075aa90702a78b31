import type { Locale } from "#domain/locale.ts";

/** The texts about data that stays on show because the server gives no better. */
interface LastGoodWording {
  readonly lastGood: (version: string, created: string, readOn: string) => string;
  /** `created` is the day of the data on show. */
  readonly newVersionBroken: (version: string, created: string) => string;
}

const zh: LastGoodWording = {
  lastGood: (version, created, readOn) =>
    `没有从服务器读到完整的数据。页面显示的是本机上次完整读到的数据：版本 ${version}，${created} 的数据，${readOn} 读取。`,
  newVersionBroken: (version, created) =>
    `更新失败：服务器上的数据现在读不完整。页面仍显示版本 ${version}，${created} 的数据。`,
};

const en: LastGoodWording = {
  lastGood: (version, created, readOn) =>
    `The server gives no sound data. On show is what this computer last read whole: version ${version}, data of ${created}, read on ${readOn}.`,
  newVersionBroken: (version, created) =>
    `Not updated: the data on the server cannot be read whole at present. The page still shows version ${version}, data of ${created}.`,
};

export const lastGoodWording: Record<Locale, LastGoodWording> = { zh, en };
