package org.saksi.core.formats.staging;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.Report;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.store.Batch;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;

/** Adds mark types and attributes that an import brings to the scheme; what is there stays as it is. */
final class SchemeMerge {

	private final Batch batch;
	private final Report report;

	SchemeMerge(Batch batch, Report report) {
		this.batch = batch;
		this.report = report;
	}

	void add(List<MarkType> types) throws CorpusException {
		if (types.isEmpty()) {
			return;
		}
		Scheme scheme = batch.scheme();
		for (MarkType type : types) {
			MarkType there = scheme.getMarkTypes().stream().filter(t -> t.getId().equals(type.getId())).findFirst().orElse(null);
			if (there == null) {
				scheme.getMarkTypes().add(EcoreUtil.copy(type));
				report.add(Report.Kind.ADJUSTED, null, 0, null, NLS.bind(Messages.SchemeMerge_type, type.getId()));
				continue;
			}
			for (AttributeType attribute : type.getAttributes()) {
				if (SchemeIndex.attribute(there, attribute.getId()) == null) {
					there.getAttributes().add(EcoreUtil.copy(attribute));
					report.add(Report.Kind.ADJUSTED, null, 0, null,
							NLS.bind(Messages.SchemeMerge_attribute, attribute.getId(), type.getId()));
				}
			}
		}
	}
}
