/** The oldest engine that TanStack Query runs on; browsers of offices (360, UOS, Qianxin) are at 92 or above by now. */
export const oldestEngine = "chrome91";
