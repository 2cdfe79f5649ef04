package org.saksi.core.store;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.saksi.core.session.BulkFiles;

/** Files that sessions write together, staged as those of a batch are. */
final class StagedFiles implements BulkFiles {

	private final Staging staging;

	StagedFiles(CorpusStore store) {
		staging = new Staging(store.root(), store.options().files());
	}

	@Override
	public void put(String file, byte[] bytes) throws IOException {
		staging.put(file, bytes);
	}

	@Override
	public void commit(Runnable before, int size, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, size);
		staging.commit(() -> {
			progress.worked(1);
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
		}, before);
	}

	@Override
	public boolean isCommitted() {
		return staging.isListed();
	}

	@Override
	public void close() {
		if (!staging.isListed()) {
			staging.rollBack();
		}
	}
}
