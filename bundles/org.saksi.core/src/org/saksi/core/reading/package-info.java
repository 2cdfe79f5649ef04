/** Reads sentences of news as an annotator does: where the cue is, who speaks, what is claimed. Everything is a proposal. */
package org.saksi.core.reading;
