package org.saksi.ui.editor.popin;

import org.saksi.core.CorpusException;
import org.saksi.core.marking.Marking;
import org.saksi.model.registry.Agent;

/**
 * The agent that was chosen: an existing one, or a new one to be made.
 *
 * @param id   of the existing agent; {@code null} for a new one
 * @param name of the new agent; of an existing one, its name
 * @param type of the new agent, a tag of the scheme; or {@code null}
 * @param role of the new agent, what its name was given with; or {@code null}
 */
public record AgentChoice(String id, String name, String type, String role) {

	/** Gives the id of the agent; makes it in a gesture where it is new. */
	public String idIn(Marking marking) throws CorpusException {
		if (id != null) {
			return id;
		}
		Agent made = marking.createAgent(name, type);
		made.setRole(role);
		return made.getId();
	}
}
