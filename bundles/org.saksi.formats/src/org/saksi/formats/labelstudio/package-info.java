/**
 * Label Studio's JSON, both directions: a task is an article, each of its annotations the layer of the one who completed it.
 * Regions of text come with their labels, choices and relations; see
 * <a href="https://labelstud.io/guide/task_format">Label Studio's description</a>.
 */
package org.saksi.formats.labelstudio;
