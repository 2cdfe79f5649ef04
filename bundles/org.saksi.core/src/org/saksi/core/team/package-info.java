/**
 * A team at work on a corpus: who may do what, who marks which article, what the lead switched on, whose layers one sees.
 * Rights keep honest people from slips; they are no protection against somebody who edits the files.
 */
package org.saksi.core.team;
