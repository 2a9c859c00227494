/** A text with the role that it plays. */
export interface NinjsText {
  readonly role: string;
  readonly contentType: 'text/plain';
  readonly value: string;
}

/** The text of an item, with its counts. */
export interface NinjsBody extends NinjsText {
  /** Code points. */
  readonly charCount: number;
  /** Words, without those of captions. */
  readonly wordCount?: number;
}

/** A person, body, place, event or subject, and what it is to the item. */
export interface NinjsThing {
  readonly name: string;
  readonly rel?: string;
  readonly uri?: string;
  readonly literal?: string;
}

/** Who supplied an item. */
export interface NinjsSource {
  readonly name: string;
  readonly role: string;
  readonly literal?: string;
}

/** An identifier beside the URI. */
export interface NinjsAltId {
  readonly role: string;
  readonly value: string;
}

interface NinjsBase {
  readonly uri: string;
  readonly contentCreated?: string;
  readonly by?: string;
  readonly descriptions?: readonly NinjsText[];
  readonly people?: readonly NinjsThing[];
  readonly infoSources?: readonly NinjsSource[];
}

/** A picture or recording that belongs to an item. */
export interface NinjsAssociation extends NinjsBase {
  readonly name: string;
  readonly type: 'audio' | 'graphic' | 'picture' | 'video';
  readonly renditions?: readonly { readonly name: string; readonly href: string }[];
}

/** A news item as ninjs 3.1 has it: the properties that an article fills. */
export interface NinjsItem extends NinjsBase {
  readonly type: 'text';
  readonly representationType: 'full';
  readonly standard: { readonly name: string; readonly version: string; readonly schema: string };
  readonly versionCreated?: string;
  readonly language?: string;
  readonly headlines?: readonly NinjsText[];
  readonly bodies?: readonly NinjsBody[];
  readonly organisations?: readonly NinjsThing[];
  readonly places?: readonly NinjsThing[];
  readonly events?: readonly NinjsThing[];
  readonly subjects?: readonly NinjsThing[];
  readonly located?: string;
  readonly slugline?: string;
  readonly altIds?: readonly NinjsAltId[];
  readonly associations?: readonly NinjsAssociation[];
  readonly copyrightHolder?: string;
  readonly copyrightNotice?: string;
  readonly usageTerms?: string;
  readonly rightsInfo?: { readonly linkedRights: string };
}
