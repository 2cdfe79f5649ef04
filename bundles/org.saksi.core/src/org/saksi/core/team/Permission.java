package org.saksi.core.team;

import org.eclipse.osgi.util.NLS;

/**
 * What a right allows. The gesture that changes one of these is refused for those who may not; see {@link Rights}. Marks and
 * comments in one's own layer, and its statuses but {@code adjudicated}, need no right.
 */
public enum Permission {

	/** Zones and metadata of an article: how the page was read. */
	ZONES("zones"),
	/** Text edits. The zones that a text edit moves are part of it. */
	TEXT("text"),
	/** Agents, canonical claims and links; events, stories and utterances of the corpus record. */
	REGISTRY("registry"),
	/** The scheme. */
	SCHEME("scheme"),
	/** The status {@code adjudicated}; who is named for it sees all layers in blind mode. */
	CURATION("curation"),
	/** The rest of the corpus record: name, annotators, assignments, rights, settings, splits; and export profiles. Sees all layers in blind mode. */
	TEAM("team");

	private final String id;

	Permission(String id) {
		this.id = id;
	}

	/** @return how the corpus record spells it */
	public String id() {
		return id;
	}

	/** @return what one may change with it, localized, for a column header */
	public String label() {
		return switch (this) {
		case ZONES -> Messages.Permission_zones;
		case TEXT -> Messages.Permission_text;
		case REGISTRY -> Messages.Permission_registry;
		case SCHEME -> Messages.Permission_scheme;
		case CURATION -> Messages.Permission_curation;
		case TEAM -> Messages.Permission_team;
		};
	}

	/** @return one sentence on what it allows, localized */
	public String description() {
		return switch (this) {
		case ZONES -> Messages.Permission_zonesMore;
		case TEXT -> Messages.Permission_textMore;
		case REGISTRY -> Messages.Permission_registryMore;
		case SCHEME -> Messages.Permission_schemeMore;
		case CURATION -> Messages.Permission_curationMore;
		case TEAM -> Messages.Permission_teamMore;
		};
	}

	/** @return why somebody is refused, localized */
	String refusal(String annotator, String allowed) {
		String message = switch (this) {
		case ZONES -> Messages.Refused_zones;
		case TEXT -> Messages.Refused_text;
		case REGISTRY -> Messages.Refused_registry;
		case SCHEME -> Messages.Refused_scheme;
		case CURATION -> Messages.Refused_curation;
		case TEAM -> Messages.Refused_team;
		};
		return NLS.bind(message, annotator, allowed);
	}

	/** @return the permission of that {@link #id}, or {@code null} */
	public static Permission of(String id) {
		for (Permission permission : values()) {
			if (permission.id.equals(id)) {
				return permission;
			}
		}
		return null;
	}
}
