// Where the project lives is told in one place, when a package is made: ARABIC_PRESS_REPOSITORY=https://github.com/OWNER/NAME. Its manifest's
// addresses follow from it; none is invented.

/**
 * @param {string | undefined} repository where the project lives: https, as a browser opens it
 * @returns {{ repository?: object, bugs?: object, homepage?: string }} what a package's manifest says of it; nothing where it is not known
 * @throws where it is no address of that kind
 */
export function addressesOf(repository) {
  if (!repository) return {};
  const url = new URL(repository);
  if (url.protocol !== "https:" || url.search !== "" || url.hash !== "")
    throw new Error(`ARABIC_PRESS_REPOSITORY is to be like https://github.com/OWNER/NAME, not ${repository}`);
  const address = repository.replace(/(?:\.git)?\/*$/, "");
  return {
    repository: { type: "git", url: `${address}.git` },
    bugs: { url: `${address}/issues` },
    homepage: `${address}#readme`,
  };
}
