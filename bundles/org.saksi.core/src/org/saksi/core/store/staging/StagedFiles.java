package org.saksi.core.store.staging;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.saksi.core.files.FileStore;
import org.saksi.core.session.BulkFiles;

/** Files that sessions write together, staged as those of a batch are. */
public final class StagedFiles implements BulkFiles {

	private final Staging staging;

	/** Files of the corpus in {@code root}. */
	public StagedFiles(Path root, FileStore files) {
		staging = new Staging(root, files);
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
