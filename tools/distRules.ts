/** What only development has, or only the machine of a developer: none of it reaches a reader. */
export const foreignWords = ["mockServiceWorker", "[MSW]", "mswjs", "src/mocks", "node_modules/", "file:///"];

/** The addresses of other origins that may stand in what is built: none of them is ever asked for anything. */
export const addressesAllowed = [
  // Names of XML namespaces.
  "http://www.w3.org/",
  "http://purl.org/dc/elements/1.1/",
  "http://schemas.openxmlformats.org",
  "http://schemas.microsoft.com/office/",
  // The explanation of an error that React names in its message.
  "https://react.dev/errors/",
  // The same for the libraries that Recharts keeps its state with: Redux, Redux Toolkit and Immer.
  "https://redux.js.org/Errors?code=",
  "https://redux-toolkit.js.org/Errors?code=",
  "https://bit.ly/3cXEKWf",
];
