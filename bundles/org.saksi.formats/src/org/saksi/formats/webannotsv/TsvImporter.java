package org.saksi.formats.webannotsv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
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

/** Imports WebAnno TSV 3: a file is an article with one layer. */
public final class TsvImporter implements Importer, Mappable {

	/** Id of the format. */
	static final String FORMAT = "webanno-tsv";
	private static final long MAX_BYTES = 64L << 20;
	private static final int SURE = 100;

	/** Needed by the extension registry. */
	public TsvImporter() {
	}

	@Override
	public int detect(ImportSource source) throws IOException {
		String head = bare(new String(source.head(), StandardCharsets.UTF_8));
		if (TsvReader.FORMAT.matcher(head.lines().findFirst().orElse("")).matches()) {
			return SURE;
		}
		return source.extension().equals("tsv") && TsvReader.OLDER.matcher(head).find() ? SURE : 0; // to say what it is rather than take it for a table
	}

	private static String bare(String text) {
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	@Override
	public void read(ImportSource source, ImportOptions options, ImportTarget target, IProgressMonitor monitor)
			throws CorpusException, IOException {
		if (monitor != null && monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		MappedImport mapped = new MappedImport(options, target, FORMAT);
		AnnotatedFile named = AnnotatedFile.of(source.path());
		Account account = new Account(target.report(), source.path(), named.article());
		byte[] bytes = source.bytes(MAX_BYTES);
		LayerImport.add(parse(bytes, account), named, FORMAT, "UTF-8", bytes, source, options, target, mapped, account);
	}

	private static ForeignDocument parse(byte[] bytes, Account account) throws CorpusException {
		return new TsvReader(account).read(bare(new String(bytes, StandardCharsets.UTF_8)));
	}

	@Override
	public Mapping propose(ImportSource source, ImportOptions options, SchemeIndex scheme) throws CorpusException, IOException {
		MappingProposal proposal = new MappingProposal();
		proposal.add(parse(source.bytes(MAX_BYTES), new Account(new Report(), source.path(), null)));
		return proposal.mapping(MappingRegistry.get().resolve(options.mapping(), FORMAT), FORMAT, scheme);
	}
}
