package org.saksi.formats.uima;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.Importer;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.corpora.AnnotatedFile;
import org.saksi.core.formats.corpora.LayerImport;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.ForeignDocument;
import org.saksi.core.formats.mapping.Mappable;
import org.saksi.core.formats.mapping.MappedImport;
import org.saksi.core.formats.mapping.Mapping;
import org.saksi.core.formats.mapping.MappingProposal;
import org.saksi.core.formats.mapping.MappingRegistry;
import org.saksi.core.scheme.SchemeIndex;

/** What the importers of both forms do alike: a file is an article with one layer. */
abstract class CasImporter implements Importer, Mappable {

	private final String format;

	CasImporter(String format) {
		this.format = format;
	}

	/** Makes a document of the bytes of a file. */
	abstract ForeignDocument parse(ImportSource source, byte[] bytes, Account account) throws CorpusException, IOException;

	@Override
	public void read(ImportSource source, ImportOptions options, ImportTarget target, IProgressMonitor monitor)
			throws CorpusException, IOException {
		if (monitor != null && monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		MappedImport mapped = new MappedImport(options, target, format);
		AnnotatedFile named = AnnotatedFile.of(source.path());
		Account account = new Account(target.report(), source.path(), named.article());
		byte[] bytes = source.bytes(Uima.MAX_BYTES);
		ForeignDocument document = parse(source, bytes, account);
		LayerImport.add(document, named, format, "UTF-8", bytes, source, options, target, mapped, account);
	}

	@Override
	public Mapping propose(ImportSource source, ImportOptions options, SchemeIndex scheme) throws CorpusException, IOException {
		MappingProposal proposal = new MappingProposal();
		proposal.add(parse(source, source.bytes(Uima.MAX_BYTES), new Account(new Report(), source.path(), null)));
		return proposal.mapping(MappingRegistry.get().resolve(options.mapping(), format), format, scheme);
	}

	/** @return the refusal of a file that UIMA cannot read; what its library stumbles over says nothing to people */
	static CorpusException useless(Throwable failure) {
		Throwable root = failure;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		boolean stumbled = root instanceof NullPointerException || root instanceof ClassCastException || root instanceof IndexOutOfBoundsException;
		String reason = stumbled ? Messages.CasImporter_stumbled : root.getMessage() == null ? root.toString() : root.getMessage();
		return new CorpusException(NLS.bind(Messages.CasImporter_useless, reason), failure);
	}
}
