package org.saksi.ui.registry.agents;

import org.saksi.ui.registry.EntryRow;

/**
 * An agent in the table.
 *
 * @param type     its type as people read it, or {@code null}
 * @param meaning  the type of the scheme {@code claims} that it means, or {@code null}
 * @param aliases  joined
 * @param uses     {@code null} before they are counted; so are {@code articles}
 * @param madeBy   annotator
 */
public record AgentRow(String id, String name, String type, String meaning, String role, String affiliation, String country,
		String aliases, Integer uses, Integer articles, String madeBy) implements EntryRow {
}
