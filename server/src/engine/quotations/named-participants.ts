/** Participants by a name that a person gives. */
import { folded } from "../text/folded";
import { participantOf, unnamedOf, type Discourse } from "./discourse";
import { unnamedParticipant, type Participant } from "./participants";

/** @returns whom the article has by this name, in any of its forms; for one that it has not a source of that name, and nobody for "" */
export function participantsNamed(name: string, discourse: Discourse): Participant[] {
  if (name === "") return [];
  const wanted = folded(name);
  const { entities, mentionsOf } = discourse.linking;
  const entity =
    entities.find((one) => folded(one.name) === wanted) ??
    mentionsOf.flat().find((one) => folded(one.name) === wanted)?.entity;
  return [
    entity === undefined
      ? unnamedOf(discourse, unnamedParticipant(name, [], undefined))
      : participantOf(discourse, entity),
  ];
}
