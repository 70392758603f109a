import { legacyLogicalPropertiesTransformer, StyleProvider } from '@ant-design/cssinjs';
import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { useMemo, type ReactNode } from 'react';
import { useTypeSize } from '../help/large-type.ts';
import { antTheme } from './ant-theme.ts';

/**
 * Ant Design as it looks here. The high priority and the transformer are for Chromium 86, which knows neither `:where`
 * nor all logical properties; without them everything would stand there naked.
 */
export function AntFrame({ children }: { readonly children: ReactNode }) {
  const size = useTypeSize();
  const theme = useMemo(() => antTheme(size), [size]);
  return (
    <StyleProvider hashPriority="high" transformers={[legacyLogicalPropertiesTransformer]}>
      <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }}>
        {children}
      </ConfigProvider>
    </StyleProvider>
  );
}
