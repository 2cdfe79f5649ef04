/**
 * The sheets of the Excel corpus as Apache Parquet: what {@code --format parquet} exports. The writer is our own: flat tables need a
 * small part of the format, while the libraries that write it weigh 19 to 31 MB with what they need, most of them with Hadoop's
 * classes. The format is that of
 * <a href="https://parquet.apache.org/docs/file-format/">parquet.apache.org</a>, its metadata Thrift's compact protocol.
 */
package org.saksi.formats.office.parquet;
