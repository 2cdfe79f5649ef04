package org.saksi.core.formats.profiles;

import java.util.Set;

import org.saksi.core.formats.ExportRequest;

/**
 * A choice of what to export and how. Articles chosen one by one, force, and where to write are no part of it.
 *
 * @param name    not empty
 * @param format  id of the exporter
 * @param request the choice; without articles and force
 */
public record ExportProfile(String name, String format, ExportRequest request) {

	/** Leaves articles and force out. */
	public ExportProfile {
		request = new ExportRequest(request.annotators(), request.statuses(), request.zones(), request.split(), false,
				request.values(), Set.of(), request.layers(), request.filter());
	}
}
