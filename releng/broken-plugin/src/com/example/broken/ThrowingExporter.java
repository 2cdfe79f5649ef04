package com.example.broken;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.Exporter;
import org.saksi.core.formats.Report;

/** Throws at every call. */
public class ThrowingExporter implements Exporter {

	@Override
	public void write(CorpusView corpus, ExportRequest request, Path out, Report report, IProgressMonitor monitor) {
		throw new IllegalStateException("this exporter throws");
	}
}
